"""The only user of `openai` and `httpx2`: sends requests, and makes events of what comes back."""
