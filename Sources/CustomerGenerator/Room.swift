// Room of the CustomerGenerator target.
