package org.anzheng.register;

/** 机构名称: what a body is called in both languages. */
public record BodyName(String approvalNo, String name, String nameEn) {}
