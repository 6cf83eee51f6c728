package com.example.orders;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Handler {
  private static final int CAPACITY = 500;

  @GetMapping("/orders/{id}")
  ResponseEntity<String> order(@PathVariable int id) {
    if (id > CAPACITY) {
      return ResponseEntity.status(404).build();
    }
    return ResponseEntity.status(HttpStatus.OK).body("order " + id);
  }

  @PostMapping("/orders")
  ResponseEntity<Void> create() throws InterruptedException {
    Thread.sleep(404);
    return ResponseEntity.status(306).build();
  }

  @GetMapping("/tea")
  ResponseEntity<Void> tea() {
    return ResponseEntity.status(418).build();
  }

  @GetMapping("/legacy")
  ResponseEntity<Void> legacy() {
    return ResponseEntity.status(999).build();
  }
}
