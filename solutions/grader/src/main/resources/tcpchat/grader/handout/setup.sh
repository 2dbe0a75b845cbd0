#!/usr/bin/env bash
# Gradescope runs this once, when it builds the image: a JDK for the kit, the jail for what students hand in, and the kit.
set -e
apt-get update
apt-get install -y --no-install-recommends openjdk-17-jdk bubblewrap
cd /autograder/source
./mvnw -B -DskipTests package
# Where the container allows no namespaces, what students hand in runs as another user, who must not look into this
# folder. What is in it stays readable: bubblewrap shows parts of it to such a user.
chmod go= solutions
