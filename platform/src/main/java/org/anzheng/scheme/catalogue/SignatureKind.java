package org.anzheng.scheme.catalogue;

import org.springframework.modulith.NamedInterface;

/** 会签方式: what a signature of a department rests on. */
@NamedInterface("reads")
public enum SignatureKind {
  /** 登录并再次输入密码: the platform vouches for it. */
  SESSION,
  /** 部门自持密钥签名: anybody can verify it, and not even the operator can make one. */
  KEY
}
