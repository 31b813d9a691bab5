"""Looking for what a person wrote in the memory of the program that they locked."""
