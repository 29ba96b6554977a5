package org.anzheng.scheme;

import org.springframework.modulith.NamedInterface;

/** 依据强度: what the value of a parameter rests on. */
@NamedInterface("reads")
public enum Confidence {
  /** 法定: the instrument sets it. */
  LAW,
  /** 类推: a sister rule sets it for its own field. */
  ANALOGY,
  /** 实践: what bodies are known to do. */
  PRACTICE,
  /** 设计: chosen here, until a rule says otherwise. */
  DESIGN
}
