package org.anzheng.adoption.keys;

import org.springframework.modulith.NamedInterface;

/** 密钥范围: what a program may do with a key. */
@NamedInterface("keys")
public enum KeyScope {
  /** 查看与维护关注. */
  WATCHES,
  /** 查看与建立采信记录. */
  RECORDS
}
