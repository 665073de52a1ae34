"""The transcript of a conversation: virtual rows, streamed Markdown, nothing that jumps.

It is `view.TranscriptView`; nothing is imported here, so that it can come module by module.
"""
