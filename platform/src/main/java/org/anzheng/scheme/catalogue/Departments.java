package org.anzheng.scheme.catalogue;

import java.util.List;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;

/** 四部门: who decides the catalogue, in the order in which the opinions name them. */
@Basis("opinion:2")
@NamedInterface("reads")
public final class Departments {

  /** 市场监管总局, 中央网信办, 工业和信息化部, 公安部. */
  public static final List<Role> ALL =
      List.of(
          Role.MARKET_REGULATOR,
          Role.CYBERSPACE_REGULATOR,
          Role.INDUSTRY_REGULATOR,
          Role.PUBLIC_SECURITY_REGULATOR);

  private Departments() {}

  /** The departments for which somebody acts; more than one is nobody's to sign for. */
  public static List<Role> of(Actor actor) {
    return ALL.stream().filter(actor::has).toList();
  }
}
