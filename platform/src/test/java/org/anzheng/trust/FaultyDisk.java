package org.anzheng.trust;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The real disk, on which every change is a moment at which it may fail. */
final class FaultyDisk extends FileSystemProvider {

  private final Faults faults;
  private final FaultyFileSystem system = new FaultyFileSystem(this);

  FaultyDisk(Faults faults) {
    this.faults = faults;
  }

  /** The same path on this disk. */
  Path path(Path real) {
    return (Path)
        Proxy.newProxyInstance(
            FaultyDisk.class.getClassLoader(),
            new Class<?>[] {Path.class, Real.class},
            (self, method, arguments) -> {
              switch (method.getName()) {
                case "real" -> {
                  return real;
                }
                case "getFileSystem" -> {
                  return system;
                }
                case "equals" -> {
                  return arguments[0] instanceof Path other && real.equals(real(other));
                }
                default -> {
                  Object[] plain = arguments == null ? new Object[0] : arguments.clone();
                  Arrays.setAll(plain, i -> plain[i] instanceof Path p ? real(p) : plain[i]);
                  return wrapped(invoke(method, real, plain));
                }
              }
            });
  }

  /** What a path of this disk is on the real one. */
  interface Real {
    Path real();
  }

  private static Object invoke(Method method, Object on, Object[] arguments) throws Throwable {
    try {
      return method.invoke(on, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private Object wrapped(Object result) {
    return switch (result) {
      case Path path -> path(path);
      case Iterator<?> names -> {
        List<Object> all = new ArrayList<>();
        names.forEachRemaining(name -> all.add(wrapped(name)));
        yield all.iterator();
      }
      case null, default -> result;
    };
  }

  static Path real(Path path) {
    return path instanceof Real proxy ? proxy.real() : path;
  }

  private static FileSystemProvider disk() {
    return Path.of("").getFileSystem().provider();
  }

  @Override
  public String getScheme() {
    return "faulty";
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
    return system;
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    return system;
  }

  @Override
  public Path getPath(URI uri) {
    return path(Path.of(uri));
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return newFileChannel(path, options, attributes);
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    boolean writes = options.stream().anyMatch(o -> !o.toString().equals("READ"));
    if (writes) {
      faults.moment("open " + name(path));
    }
    return new FaultyChannel(
        disk().newFileChannel(real(path), options, attributes), name(path), faults);
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    List<Path> content = new ArrayList<>();
    try (DirectoryStream<Path> all = disk().newDirectoryStream(real(folder), p -> true)) {
      for (Path one : all) {
        content.add(path(one));
      }
    }
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        return content.iterator();
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
    faults.moment("make folder " + name(folder));
    disk().createDirectory(real(folder), attributes);
    faults.moment("made folder " + name(folder));
  }

  @Override
  public void delete(Path path) throws IOException {
    faults.moment("delete " + name(path));
    disk().delete(real(path));
    faults.moment("deleted " + name(path));
  }

  @Override
  public void copy(Path from, Path to, CopyOption... options) {
    throw new UnsupportedOperationException("nobody copies");
  }

  @Override
  public void move(Path from, Path to, CopyOption... options) throws IOException {
    faults.moment("rename " + name(to));
    disk().move(real(from), real(to), options);
    faults.moment("renamed " + name(to));
  }

  private static String name(Path path) {
    return String.valueOf(real(path).getFileName()).replaceFirst("^\\.draft-.*", "draft");
  }

  @Override
  public boolean isSameFile(Path one, Path other) throws IOException {
    return disk().isSameFile(real(one), real(other));
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    return disk().isHidden(real(path));
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return disk().getFileStore(real(path));
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    disk().checkAccess(real(path), modes);
  }

  @Override
  public <V extends FileAttributeView> V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return disk().getFileAttributeView(real(path), type, options);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    return disk().readAttributes(real(path), type, options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
      throws IOException {
    return disk().readAttributes(real(path), attributes, options);
  }

  @Override
  public void setAttribute(Path path, String attribute, Object value, LinkOption... options)
      throws IOException {
    disk().setAttribute(real(path), attribute, value, options);
  }
}
