package org.anzheng.adoption.keys;

import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;

/** 密钥范围: what a program may do with a key, in the name of somebody with that duty. */
@NamedInterface("keys")
public enum KeyScope {
  /** 查看与维护关注. */
  WATCHES(Role.ADOPTER),
  /** 查看与建立采信记录. */
  RECORDS(Role.ADOPTER),
  /** 报送信息. */
  REPORTS(Role.CERTIFICATE_OFFICER);

  private final Role role;

  KeyScope(Role role) {
    this.role = role;
  }

  /** The duty that whoever made the key holds. */
  public Role role() {
    return role;
  }
}
