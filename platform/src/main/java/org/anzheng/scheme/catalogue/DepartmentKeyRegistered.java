package org.anzheng.scheme.catalogue;

import java.util.Map;
import java.util.Optional;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Fact;
import org.anzheng.kernel.PublicLeaf;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;

/** 部门签名密钥已登记: from now on the department signs with this key. */
@NamedInterface("facts")
public record DepartmentKeyRegistered(Act act, Role department, String publicKey) implements Fact {

  @Override
  public String chain() {
    return "department/" + department.code();
  }

  @Override
  public Optional<PublicLeaf> publicLeaf() {
    return Optional.of(
        new PublicLeaf(
            "catalogue", chain(), Map.of("ev", "key", "by", department.code(), "key", publicKey)));
  }
}
