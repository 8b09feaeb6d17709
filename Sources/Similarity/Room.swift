// Room of the Similarity target.
