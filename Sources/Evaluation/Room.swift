// Room of the Evaluation target.
