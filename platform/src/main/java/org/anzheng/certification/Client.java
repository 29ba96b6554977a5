package org.anzheng.certification;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** 认证委托人: the applicant as the platform knew it when the form was frozen. */
@NamedInterface("reads")
public record Client(
    UUID organisation, String name, String nameEn, String uscc, String division, String address) {}
