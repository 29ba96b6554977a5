package org.anzheng.scheme.catalogue;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/** 服务类别表: what is filled in for one category of a draft. Its levels are those of the scheme. */
@NamedInterface("catalogue")
public record CategoryForm(
    String code,
    String nameZh,
    String nameEn,
    String definitionZh,
    String definitionEn,
    String criteria,
    String levelScheme,
    List<String> serviceClasses) {

  public CategoryForm {
    serviceClasses = List.copyOf(serviceClasses);
  }
}
