package org.anzheng.verifier;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.anzheng.proof.Certificates;
import org.anzheng.proof.Malformed;
import org.anzheng.proof.TimeStamp;
import org.bouncycastle.cert.X509CertificateHolder;
import org.jspecify.annotations.Nullable;

/** Judges the RFC 3161 time stamp that lies beside a file (时间戳). */
final class TimeJudge {

  private final byte[] content;
  private final TimeStamp stamp;
  private final List<X509CertificateHolder> trusted;

  TimeJudge(byte[] content, TimeStamp stamp, List<X509CertificateHolder> trusted) {
    this.content = content.clone();
    this.stamp = stamp;
    this.trusted = List.copyOf(trusted);
  }

  /** Of the file with the same name that ends in {@code .tsr}, if there is one. */
  static Optional<TimeJudge> beside(Options options) throws Refused {
    Path file = Input.path(options.file()).toAbsolutePath();
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    Path beside = file.resolveSibling(name + ".tsr");
    if (!Files.isRegularFile(beside)) {
      return Optional.empty();
    }
    return Optional.of(
        new TimeJudge(
            Input.read(options.file()), stamp(beside.toString()), trusted(options.tsa())));
  }

  Verdict verdict() {
    if (!stamp.isOver(content)) {
      return Verdict.isFalse(Property.TIME, "time.other");
    }
    if (!stamp.isSigned()) {
      return Verdict.isFalse(Property.TIME, "time.forged");
    }
    String time = Words.instant(stamp.time());
    return stamp.isVouchedFor(trusted)
        ? Verdict.holds(Property.TIME, "time.stamped", time, stamp.authority())
        : Verdict.undecided(Property.TIME, "time.authority-unknown", time, stamp.authority());
  }

  private static TimeStamp stamp(String name) throws Refused {
    try {
      return TimeStamp.parse(Input.read(name));
    } catch (Malformed e) {
      throw new Refused("input.malformed-stamp", name);
    }
  }

  /** Certificates in the file of {@code --tsa}. */
  static List<X509CertificateHolder> trusted(@Nullable String file) throws Refused {
    if (file == null) {
      return List.of();
    }
    try {
      return Certificates.parse(new String(Input.read(file), StandardCharsets.UTF_8));
    } catch (Malformed e) {
      throw new Refused("input.malformed-tsa", file);
    }
  }
}
