"""Career Coach's core: role model, reading of evidence, interview, scoring and report. Plain Python, no Rasa."""
