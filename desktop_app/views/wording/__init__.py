"""The wording of papers: read, edited beside a sample, compared and adopted."""
