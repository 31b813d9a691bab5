"""What the typist and the test of its end agree upon."""

NAME, NUMBER = "نورة سعد محمد العتيبي", "1012345672"
PHRASE = "باب وردة سفينة حجر ريح"
SAVED = "saved by now"
SAVED_MS = 2300
"""A little more than the two seconds within which everything typed is saved."""
