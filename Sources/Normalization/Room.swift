// Room of the Normalization target.
