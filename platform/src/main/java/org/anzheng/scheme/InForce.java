package org.anzheng.scheme;

import java.time.LocalDate;
import java.util.Optional;
import org.anzheng.kernel.Refusal;

/** 现行有效: the one version that held on a day, or a refusal that names the day. */
final class InForce {

  private InForce() {}

  static <T> T only(Optional<T> version, SchemeRefusal otherwise, LocalDate day) {
    return version.orElseThrow(() -> new Refusal(otherwise, day));
  }
}
