package org.anzheng.archive;

/** Looks for a byte sequence in a stream, across buffers (Knuth, Morris and Pratt). */
final class ByteSearch {

  private final byte[] wanted;
  private final int[] fallback;
  private int matched;
  private boolean found;

  ByteSearch(byte[] wanted) {
    this.wanted = wanted.clone();
    this.fallback = fallbackOf(wanted);
    this.found = wanted.length == 0;
  }

  void see(byte[] buffer, int length) {
    for (int i = 0; i < length && !found; i++) {
      while (matched > 0 && wanted[matched] != buffer[i]) {
        matched = fallback[matched - 1];
      }
      matched += wanted[matched] == buffer[i] ? 1 : 0;
      found = matched == wanted.length;
    }
  }

  boolean found() {
    return found;
  }

  private static int[] fallbackOf(byte[] wanted) {
    int[] fallback = new int[wanted.length];
    int length = 0;
    for (int i = 1; i < wanted.length; i++) {
      while (length > 0 && wanted[i] != wanted[length]) {
        length = fallback[length - 1];
      }
      length += wanted[i] == wanted[length] ? 1 : 0;
      fallback[i] = length;
    }
    return fallback;
  }
}
