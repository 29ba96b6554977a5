package org.anzheng.people;

import org.springframework.modulith.NamedInterface;

/** 关联类型: how a person is or was tied to an organisation. */
@NamedInterface("reads")
public enum AssociationKind {
  /** 提供咨询. */
  CONSULTED,
  /** 任职. */
  EMPLOYED
}
