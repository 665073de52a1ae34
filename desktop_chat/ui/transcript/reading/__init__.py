"""What a reader does with the transcript: walk, point, select, copy, and find."""
