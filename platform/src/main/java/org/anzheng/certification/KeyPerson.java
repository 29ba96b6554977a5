package org.anzheng.certification;

import org.springframework.modulith.NamedInterface;

/**
 * 主要服务人员: somebody the service rests on.
 *
 * @param qualification certificates held; may be empty
 * @param insured whether social insurance is proven in the files
 */
@NamedInterface("reads")
public record KeyPerson(String name, String role, String qualification, boolean insured) {}
