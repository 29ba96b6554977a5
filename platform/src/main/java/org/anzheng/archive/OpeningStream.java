package org.anzheng.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.security.GeneralSecurityException;

/**
 * Decrypts a file frame by frame; no byte of a frame is handed out before the frame is verified.
 */
final class OpeningStream extends InputStream {

  private final PushbackInputStream source;
  private final Frames frames;
  private final byte[] sealed = new byte[Frames.SEALED];
  private byte[] plain = new byte[0];
  private int position;
  private boolean lastSeen;

  OpeningStream(InputStream source, byte[] key) {
    this.source = new PushbackInputStream(source, 1);
    this.frames = Frames.opening(key);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (position == plain.length) {
      if (lastSeen) {
        return -1;
      }
      openNext();
    }
    int part = Math.min(length, plain.length - position);
    System.arraycopy(plain, position, target, offset, part);
    position += part;
    return part;
  }

  private void openNext() throws IOException {
    int length = source.readNBytes(sealed, 0, sealed.length);
    int after = source.read();
    lastSeen = after < 0;
    if (!lastSeen) {
      source.unread(after);
    }
    try {
      plain = frames.next(sealed, length, lastSeen);
      position = 0;
    } catch (GeneralSecurityException e) {
      throw new DamagedFile(e);
    }
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
