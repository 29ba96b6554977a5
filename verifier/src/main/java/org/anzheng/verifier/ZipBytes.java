package org.anzheng.verifier;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The bytes of a ZIP file, read once from the first to the last (逐字节读取). */
final class ZipBytes implements Closeable {

  private final RandomAccessFile file;
  private final byte[] packed = new byte[1 << 16];
  private final byte[] unpacked = new byte[1 << 16];
  private long at;

  ZipBytes(Path path) throws IOException {
    this.file = new RandomAccessFile(path.toFile(), "r");
  }

  long at() {
    return at;
  }

  boolean isAtEnd() throws IOException {
    return at == file.length();
  }

  /** The next bytes as numbers of a ZIP, the least significant byte first. */
  ByteBuffer block(int length) throws IOException {
    ByteBuffer block = look(length);
    at += length;
    return block;
  }

  /** The same without going on. */
  ByteBuffer look(int length) throws IOException {
    byte[] bytes = new byte[length];
    file.seek(at);
    file.readFully(bytes);
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Reads content that is stored as it is. */
  void copy(long length, Measure measure) throws IOException, Refused {
    long left = length;
    file.seek(at);
    while (left > 0) {
      int some = (int) Math.min(left, packed.length);
      file.readFully(packed, 0, some);
      measure.add(packed, some, length - left + some);
      left -= some;
    }
    at += length;
  }

  /** Reads deflated content; says how long it was. */
  long inflate(Measure measure) throws IOException, Refused, DataFormatException {
    Inflater inflater = new Inflater(true);
    try {
      long fed = at;
      while (!inflater.finished()) {
        if (inflater.needsInput()) {
          file.seek(fed);
          int read = file.read(packed);
          if (read <= 0) {
            throw new DataFormatException("ends too early");
          }
          fed += read;
          inflater.setInput(packed, 0, read);
        }
        int made = inflater.inflate(unpacked);
        if (inflater.needsDictionary()) {
          throw new DataFormatException("a dictionary is asked for");
        }
        measure.add(unpacked, made, inflater.getBytesRead());
      }
      long length = inflater.getBytesRead();
      at += length;
      return length;
    } finally {
      inflater.end();
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /** Takes content as it comes. */
  interface Measure {

    /**
     * Takes the next bytes.
     *
     * @param consumed how many bytes of the file it took so far to make all of them
     */
    void add(byte[] bytes, int length, long consumed) throws Refused;
  }
}
