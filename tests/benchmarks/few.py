"""How many people make a population where their number does not matter."""

FEW = 12
