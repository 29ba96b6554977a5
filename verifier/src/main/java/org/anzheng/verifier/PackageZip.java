package org.anzheng.verifier;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.DataFormatException;

/**
 * Reads the ZIP of an evidence package strictly (证据包容器): from the first byte to the last, no byte
 * that is not accounted for, and the list at its end must say what was found. So there is nothing
 * in which two readers could see different files.
 */
final class PackageZip {

  static final int LOCAL = 0x04034b50;

  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int DESCRIPTOR = 0x08074b50;
  private static final int ENCRYPTED = 1;
  private static final int SIZES_FOLLOW = 8;
  private static final int UTF8 = 0x800;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private final ZipBytes zip;
  private final PackedFileMeasure.Room room = new PackedFileMeasure.Room();
  private final List<Found> found = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  private PackageZip(ZipBytes zip) {
    this.zip = zip;
  }

  /** An entry as it was found where it stands. */
  private record Found(long offset, Fixed fixed, long crc, long packed, PackedFile file) {}

  /** What stands in both headers of an entry in the same form. */
  private record Fixed(int version, int flags, int method, int time, int date) {

    static Fixed next(ByteBuffer header) {
      return new Fixed(u16(header), u16(header), u16(header), u16(header), u16(header));
    }
  }

  static List<PackedFile> read(Path path, String name) throws Refused {
    try (ZipBytes zip = new ZipBytes(path)) {
      return new PackageZip(zip).read();
    } catch (EOFException | DataFormatException e) {
      throw new Refused("package.damaged", name);
    } catch (IOException e) {
      throw new Refused("input.unreadable", name);
    }
  }

  private List<PackedFile> read() throws IOException, Refused, DataFormatException {
    while (zip.look(4).getInt() == LOCAL) {
      if (found.size() == PackageLimits.MOST_ENTRIES) {
        throw new Refused("package.too-many");
      }
      found.add(entry());
    }
    long start = zip.at();
    for (Found entry : found) {
      listed(entry);
    }
    end(start, zip.at() - start);
    return found.stream().map(Found::file).toList();
  }

  private Found entry() throws IOException, Refused, DataFormatException {
    long offset = zip.at();
    ByteBuffer header = zip.block(30);
    header.getInt();
    Fixed fixed = Fixed.next(header);
    long crc = u32(header);
    long packed = u32(header);
    long size = u32(header);
    int length = u16(header);
    require(u16(header) == 0);
    if ((fixed.flags() & ENCRYPTED) != 0) {
      throw new Refused("package.encrypted");
    }
    require((fixed.flags() & ~(SIZES_FOLLOW | UTF8)) == 0);
    String name = name(length);
    PackedFileMeasure measure = new PackedFileMeasure(name, room);
    boolean follow = (fixed.flags() & SIZES_FOLLOW) != 0;
    long taken = content(fixed.method(), follow, packed, measure);
    if (follow) {
      require(crc == 0 && packed == 0 && size == 0);
      ByteBuffer descriptor = zip.block(16);
      require(descriptor.getInt() == DESCRIPTOR);
      crc = u32(descriptor);
      packed = u32(descriptor);
      size = u32(descriptor);
    }
    if (crc != measure.crc() || packed != taken || size != measure.size()) {
      throw new Refused("package.damaged", name);
    }
    return new Found(offset, fixed, crc, packed, measure.file());
  }

  private long content(int method, boolean follow, long packed, PackedFileMeasure measure)
      throws IOException, Refused, DataFormatException {
    if (method == DEFLATED) {
      return zip.inflate(measure);
    }
    require(method == STORED && !follow);
    zip.copy(packed, measure);
    return packed;
  }

  private String name(int length) throws IOException, Refused {
    if (length > PackageLimits.LONGEST_NAME) {
      throw new Refused("package.name", "");
    }
    String name = new String(zip.block(length).array(), StandardCharsets.ISO_8859_1);
    if (!PackageLimits.isName(name)) {
      throw new Refused("package.name", name);
    }
    if (!names.add(name.toLowerCase(Locale.ROOT))) {
      throw new Refused("package.twice", name);
    }
    return name;
  }

  private void listed(Found entry) throws IOException, Refused {
    ByteBuffer header = zip.block(46);
    require(header.getInt() == CENTRAL && u16(header) == entry.fixed().version());
    boolean same =
        Fixed.next(header).equals(entry.fixed())
            && u32(header) == entry.crc()
            && u32(header) == entry.packed()
            && u32(header) == entry.file().size();
    int length = u16(header);
    require(same && areZero(header, 12) && u32(header) == entry.offset());
    require(length == entry.file().name().length());
    String name = new String(zip.block(length).array(), StandardCharsets.ISO_8859_1);
    require(name.equals(entry.file().name()));
  }

  private void end(long start, long length) throws IOException, Refused {
    ByteBuffer end = zip.block(22);
    require(end.getInt() == END && areZero(end, 4));
    int onThisDisk = u16(end);
    require(onThisDisk == found.size() && u16(end) == onThisDisk);
    require(u32(end) == length && u32(end) == start && u16(end) == 0);
    require(zip.isAtEnd());
  }

  /** What is no part of a package as the platform writes it: repacked, or made to deceive. */
  private static void require(boolean plain) throws Refused {
    if (!plain) {
      throw new Refused("package.repacked");
    }
  }

  /** No extra field, no comment, no other disk, no attributes. */
  private static boolean areZero(ByteBuffer header, int bytes) {
    boolean zero = true;
    for (int i = 0; i < bytes; i++) {
      zero &= header.get() == 0;
    }
    return zero;
  }

  private static int u16(ByteBuffer header) {
    return header.getShort() & 0xffff;
  }

  private static long u32(ByteBuffer header) {
    return header.getInt() & 0xffff_ffffL;
  }
}
