package org.anzheng.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * 依据: the clause a rule or transition rests on, as {@code instrument:article} of {@code
 * docs/basis.yml}; {@code design} where there is none.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
public @interface Basis {

  /** One or more citations, such as {@code regulation:22}. */
  String[] value();
}
