package org.anzheng.certification;

import org.springframework.modulith.NamedInterface;

/** 场所: a place where the service is carried out. */
@NamedInterface("reads")
public record Site(String name, String address) {

  /** Name and address in one line, as a certificate shows them. */
  public String line() {
    return name + "，" + address;
  }
}
