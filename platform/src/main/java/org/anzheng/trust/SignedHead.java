package org.anzheng.trust;

/** A signed checkpoint: its size and its text with all signature lines. */
record SignedHead(long size, String note) {}
