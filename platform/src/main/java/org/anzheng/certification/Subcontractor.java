package org.anzheng.certification;

import org.springframework.modulith.NamedInterface;

/** 分包方: who carries out part of the service for the applicant. */
@NamedInterface("reads")
public record Subcontractor(String name, String work) {}
