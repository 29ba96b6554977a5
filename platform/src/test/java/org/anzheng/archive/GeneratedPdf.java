package org.anzheng.archive;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Content of any size that is made while it is read, and knows how much was asked for at once. */
final class GeneratedPdf extends InputStream {

  private static final byte[] START = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

  private final long size;
  private long position;
  private int largestRequest;

  GeneratedPdf(long size) {
    this.size = size;
  }

  @Override
  public int read() {
    if (position == size) {
      return -1;
    }
    int next = position < START.length ? START[(int) position] : (int) (position * 31 & 0xFF);
    position++;
    return next;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    largestRequest = Math.max(largestRequest, length);
    int part = (int) Math.min(length, size - position);
    for (int i = 0; i < part; i++) {
      target[offset + i] = (byte) read();
    }
    return part == 0 && length > 0 ? -1 : part;
  }

  long taken() {
    return position;
  }

  int largestRequest() {
    return largestRequest;
  }
}
