package org.anzheng.register;

/** 机构动态: an event in the life of an approval, with the name of the body. */
public record BodyNews(String approvalNo, String name, String nameEn, BodyEvent event) {}
