package org.anzheng.trust;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** An open file whose writes may stop half way and whose fsync may fail. */
final class FaultyChannel extends FileChannel {

  private final FileChannel real;
  private final String name;
  private final Faults faults;

  FaultyChannel(FileChannel real, String name, Faults faults) {
    this.real = real;
    this.name = name;
    this.faults = faults;
  }

  @Override
  public int write(ByteBuffer bytes) throws IOException {
    int half = bytes.remaining() / 2;
    ByteBuffer rest = bytes.slice(bytes.position() + half, bytes.remaining() - half);
    real.write(bytes.slice(bytes.position(), half));
    faults.moment("half written " + name);
    int written = half + real.write(rest);
    bytes.position(bytes.limit());
    return written;
  }

  @Override
  public void force(boolean metadata) throws IOException {
    faults.moment("fsync " + name);
    real.force(metadata);
    faults.moment("fsynced " + name);
  }

  @Override
  public int read(ByteBuffer bytes) throws IOException {
    return real.read(bytes);
  }

  @Override
  public long read(ByteBuffer[] bytes, int offset, int length) throws IOException {
    return real.read(bytes, offset, length);
  }

  @Override
  public int read(ByteBuffer bytes, long position) throws IOException {
    return real.read(bytes, position);
  }

  @Override
  public long position() throws IOException {
    return real.position();
  }

  @Override
  public FileChannel position(long position) throws IOException {
    real.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return real.size();
  }

  @Override
  public FileLock lock(long position, long size, boolean shared) throws IOException {
    return real.lock(position, size, shared);
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return real.tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    real.close();
  }

  @Override
  public long write(ByteBuffer[] bytes, int offset, int length) {
    throw unused();
  }

  @Override
  public int write(ByteBuffer bytes, long position) {
    throw unused();
  }

  @Override
  public FileChannel truncate(long size) {
    throw unused();
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel target) {
    throw unused();
  }

  @Override
  public long transferFrom(ReadableByteChannel source, long position, long count) {
    throw unused();
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) {
    throw unused();
  }

  private static UnsupportedOperationException unused() {
    return new UnsupportedOperationException("nobody writes so");
  }
}
