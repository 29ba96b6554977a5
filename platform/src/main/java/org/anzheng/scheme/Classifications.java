package org.anzheng.scheme;

import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Basis;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 分类与等级查询: what a category can be graded by and classed as; reference data. */
@Service
@NamedInterface("reads")
public class Classifications {

  private final ClassificationStore store;

  Classifications(ClassificationStore store) {
    this.store = store;
  }

  /** Every level scheme. */
  @Basis("gb32914:5")
  public List<LevelScheme> levelSchemes() {
    return store.levelSchemes();
  }

  /** One level scheme. */
  public Optional<LevelScheme> levelScheme(String code) {
    return levelSchemes().stream().filter(s -> s.code().equals(code)).findFirst();
  }

  /** The top classes of GB/T 30283, in the order of the standard. */
  public List<ServiceClass> serviceClasses() {
    return store.serviceClasses();
  }
}
