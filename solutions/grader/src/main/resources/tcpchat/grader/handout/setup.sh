#!/usr/bin/env bash
# Gradescope runs this once, when it builds the image: a JDK for the kit, the jail for what students hand in, and the kit.
set -e
apt-get update
apt-get install -y --no-install-recommends openjdk-17-jdk bubblewrap
cd /autograder/source
./mvnw -B -DskipTests package
# Where the container allows no namespaces, what students hand in runs as another user, who must not read this.
chmod -R go= solutions
