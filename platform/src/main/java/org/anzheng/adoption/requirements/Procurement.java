package org.anzheng.adoption.requirements;

import org.springframework.modulith.NamedInterface;

/** 采购方式: by which law a procurement is done; what may be asked differs. */
@NamedInterface("requirements")
public enum Procurement {
  /** 政府采购. */
  GOVERNMENT,
  /** 依法必须招标. */
  STATUTORY_TENDER,
  /** 其他采购. */
  OTHER
}
