package org.anzheng.scheme;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * 服务类别: one kind of cybersecurity service that can be certified.
 *
 * @param code two letters, part of the certificate number
 * @param tiers 能力等级: the tiers of the rule version, lowest first, such as {@code GENERAL}
 */
@NamedInterface("reads")
public record Category(
    String code,
    String nameZh,
    String nameEn,
    String definitionZh,
    String definitionEn,
    List<String> tiers) {

  public Category {
    tiers = List.copyOf(tiers);
  }
}
