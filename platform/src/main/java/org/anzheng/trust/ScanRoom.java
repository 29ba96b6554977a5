package org.anzheng.trust;

import java.nio.charset.StandardCharsets;

/**
 * How much a QR code of version 16 at level M has room for behind an address: 3,624 bits, the
 * address as bytes, the rest as capitals and digits. At that size a camera still reads it from
 * paper 36 mm wide.
 *
 * @param page address of the page that reads the code
 * @param bytes most bytes of the signed code
 */
record ScanRoom(String page, int bytes) {

  private static final int BITS = 3_624;
  private static final int HEADS = 4 + 16 + 4 + 11;
  private static final int BITS_OF_PAIR = 11;
  private static final int BITS_OF_BASE32 = 5;

  static ScanRoom behind(String page) {
    int address = page.getBytes(StandardCharsets.UTF_8).length * Byte.SIZE;
    int characters = (BITS - HEADS - address) / BITS_OF_PAIR * 2;
    return new ScanRoom(page, characters * BITS_OF_BASE32 / Byte.SIZE);
  }
}
