open module own {
    requires jdk.compiler;
}
