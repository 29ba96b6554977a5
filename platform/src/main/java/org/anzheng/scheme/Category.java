package org.anzheng.scheme;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * 服务类别: one kind of cybersecurity service that can be certified.
 *
 * @param code two letters, part of the certificate number
 * @param tiers 能力等级: tiers or levels, lowest first, such as {@code GENERAL}
 * @param criteria which set of criteria applies, as the rule names it
 * @param levelScheme which scheme the tiers are taken from
 * @param serviceClasses the classes of GB/T 30283 it belongs to; a class can have many categories
 */
@NamedInterface("reads")
public record Category(
    String code,
    String nameZh,
    String nameEn,
    String definitionZh,
    String definitionEn,
    List<String> tiers,
    String criteria,
    String levelScheme,
    List<String> serviceClasses) {

  public Category {
    tiers = List.copyOf(tiers);
    serviceClasses = List.copyOf(serviceClasses);
  }
}
