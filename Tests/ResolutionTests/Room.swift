// The tests of Resolution.
