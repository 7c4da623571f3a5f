// The test site searches nothing.
