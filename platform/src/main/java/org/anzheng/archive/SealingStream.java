package org.anzheng.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;

/**
 * Encrypts what is written to it, frame by frame. Without {@link #finish} the file is unreadable.
 */
final class SealingStream extends OutputStream {

  private final OutputStream target;
  private final Frames frames;
  private final byte[] frame = new byte[Frames.PLAIN];
  private int filled;

  SealingStream(OutputStream target, byte[] key) {
    this.target = target;
    this.frames = Frames.sealing(key);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    for (int done = 0; done < length; ) {
      // A full frame waits until more comes, because only then it is known not to be the last.
      if (filled == frame.length) {
        emit(false);
      }
      int part = Math.min(length - done, frame.length - filled);
      System.arraycopy(bytes, offset + done, frame, filled, part);
      filled += part;
      done += part;
    }
  }

  /** Writes the last frame. */
  void finish() throws IOException {
    emit(true);
    target.flush();
  }

  private void emit(boolean last) throws IOException {
    try {
      target.write(frames.next(frame, filled, last));
      filled = 0;
    } catch (GeneralSecurityException e) {
      throw new IOException("a frame cannot be sealed", e);
    }
  }

  @Override
  public void close() throws IOException {
    target.close();
  }
}
