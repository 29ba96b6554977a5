package org.anzheng.supervision.proceedings;

import java.util.List;

/** 表单种类: the forms that one kind of proceeding knows, so that they can be read again. */
public record FormTypes(List<Class<? extends ProceedingForm>> types) {

  public FormTypes {
    types = List.copyOf(types);
  }
}
