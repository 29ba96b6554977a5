package org.anzheng.register;

import java.util.List;
import java.util.Optional;

/**
 * 机构证书: a page of what a body had issued by a day, as it stood then.
 *
 * @param next cursor of the next page; empty on the last
 */
public record BodyCertificates(List<PublicState> lines, Optional<String> next) {

  public BodyCertificates {
    lines = List.copyOf(lines);
  }
}
