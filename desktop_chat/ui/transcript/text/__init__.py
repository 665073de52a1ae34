"""The text of a message: blocks of Markdown as documents, pieces of bounded size, and panes."""
