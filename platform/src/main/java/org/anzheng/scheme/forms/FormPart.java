package org.anzheng.scheme.forms;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/** 表单部分: fields under one heading. */
@NamedInterface("reads")
public record FormPart(Words title, List<FieldDefinition> fields) {

  public FormPart {
    fields = List.copyOf(fields);
  }
}
