package org.anzheng.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.anzheng.kernel.Sealer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A changed, moved, missing or added frame is noticed before its content is handed out. */
class FramesTest {

  private final byte[] key = Sealer.newKey();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 200_000})
  void whatWasSealedOpensAgain(int size) throws IOException {
    byte[] plain = random(size);
    byte[] sealed = seal(plain);
    assertThat(open(sealed)).isEqualTo(plain);
    int frames = Math.max(1, (size + Frames.PLAIN - 1) / Frames.PLAIN);
    assertThat(sealed).hasSize(size + frames * Frames.TAG);
  }

  @Test
  void writingByteByByteMakesTheSameFrames() throws IOException {
    byte[] plain = random(70_000);
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    try (SealingStream sealing = new SealingStream(target, key)) {
      for (byte b : plain) {
        sealing.write(b);
      }
      sealing.finish();
    }
    assertThat(target.toByteArray()).isEqualTo(seal(plain));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 40_000, 65_551, 65_552, 131_103, 131_104, 200_047})
  void aFlippedBitIsNoticed(int place) throws IOException {
    byte[] sealed = seal(random(200_000));
    sealed[place] ^= 1;
    assertDamaged(sealed);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 15, 16, 65_551, 65_552, 65_553, 131_104, 200_063})
  void aShortenedFileIsNoticedAlsoAtTheEndOfAFrame(int length) throws IOException {
    byte[] sealed = seal(random(200_000));
    assertThat(sealed).hasSize(200_064);
    assertDamaged(Arrays.copyOf(sealed, length));
  }

  @Test
  void addedBytesAreNoticed() throws IOException {
    byte[] sealed = seal(random(200_000));
    assertDamaged(Arrays.copyOf(sealed, sealed.length + 1));
  }

  @Test
  void framesThatSwapPlacesAreNoticed() throws IOException {
    byte[] sealed = seal(random(200_000));
    byte[] swapped = sealed.clone();
    System.arraycopy(sealed, 0, swapped, Frames.SEALED, Frames.SEALED);
    System.arraycopy(sealed, Frames.SEALED, swapped, 0, Frames.SEALED);
    assertDamaged(swapped);
  }

  @Test
  void aMissingFrameInTheMiddleIsNoticed() throws IOException {
    byte[] sealed = seal(random(200_000));
    ByteArrayOutputStream without = new ByteArrayOutputStream();
    without.write(sealed, 0, Frames.SEALED);
    without.write(sealed, 2 * Frames.SEALED, sealed.length - 2 * Frames.SEALED);
    assertDamaged(without.toByteArray());
  }

  @Test
  void anotherKeyDoesNotOpenIt() throws IOException {
    byte[] sealed = seal(random(10));
    byte[] otherKey = Sealer.newKey();
    assertThatExceptionOfType(DamagedFile.class)
        .isThrownBy(
            () -> new OpeningStream(new ByteArrayInputStream(sealed), otherKey).readAllBytes());
  }

  private void assertDamaged(byte[] sealed) {
    assertThatExceptionOfType(DamagedFile.class).isThrownBy(() -> open(sealed));
  }

  private byte[] seal(byte[] plain) throws IOException {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    try (SealingStream sealing = new SealingStream(target, key)) {
      sealing.write(plain);
      sealing.finish();
    }
    return target.toByteArray();
  }

  private byte[] open(byte[] sealed) throws IOException {
    try (OpeningStream opening = new OpeningStream(new ByteArrayInputStream(sealed), key)) {
      return opening.readAllBytes();
    }
  }

  private static byte[] random(int size) {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    return bytes;
  }
}
